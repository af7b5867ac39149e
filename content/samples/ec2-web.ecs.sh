# Once: a group whose instances run the ECS agent
aws ecs create-capacity-provider --name shop-hosts \
  --auto-scaling-group-provider "\
autoScalingGroupArn=$GROUP_ARN,\
managedScaling={status=ENABLED,targetCapacity=90}"
aws ecs put-cluster-capacity-providers \
  --cluster shop --capacity-providers shop-hosts \
  --default-capacity-provider-strategy \
    capacityProvider=shop-hosts,weight=1

# In shop-web.task.json:
#   "requiresCompatibilities": ["EC2"]
aws ecs register-task-definition \
  --cli-input-json file://shop-web.task.json

aws ecs create-service --cluster shop \
  --service-name web --task-definition web \
  --desired-count 3 \
  --network-configuration "$NET" \
  --capacity-provider-strategy \
    capacityProvider=shop-hosts,weight=1
