# Once: roles, subnets and the instances you allow
aws ecs create-capacity-provider \
  --cli-input-yaml file://arm-memory.provider.yaml

# In shop-web.task.json:
#   "requiresCompatibilities": ["MANAGED_INSTANCES"]
#   "runtimePlatform": { "cpuArchitecture": "ARM64" }
aws ecs register-task-definition \
  --cli-input-json file://shop-web.task.json

aws ecs create-service --cluster shop \
  --service-name web --task-definition web \
  --desired-count 3 \
  --network-configuration "$NET" \
  --capacity-provider-strategy \
    capacityProvider=arm-memory,weight=1
