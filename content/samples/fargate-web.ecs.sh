# In shop-web.task.json:
#   "requiresCompatibilities": ["FARGATE"]
aws ecs register-task-definition \
  --cli-input-json file://shop-web.task.json

aws ecs create-service --cluster shop \
  --service-name web --task-definition web \
  --desired-count 3 \
  --network-configuration "$NET" \
  --capacity-provider-strategy \
    capacityProvider=FARGATE,weight=1
