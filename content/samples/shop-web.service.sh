NET='awsvpcConfiguration={subnets=[subnet-0a1b2c3d,'
NET+='subnet-0b2c3d4e],securityGroups=[sg-0c3d4e5f]}'
LB="targetGroupArn=$TARGET_GROUP_ARN,"
LB+='containerName=web,containerPort=8080'
BREAK='deploymentCircuitBreaker={enable=true,rollback=true}'

aws ecs create-service \
  --cluster shop \
  --service-name web \
  --task-definition web:7 \
  --desired-count 3 \
  --capacity-provider-strategy \
    capacityProvider=FARGATE,weight=1 \
  --network-configuration "$NET" \
  --load-balancers "$LB" \
  --health-check-grace-period-seconds 30 \
  --deployment-configuration "$BREAK"
