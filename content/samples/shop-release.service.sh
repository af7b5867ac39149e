BREAK='deploymentCircuitBreaker={enable=true,'
BREAK+='rollback=true}'
ALARM='alarms={enable=true,rollback=true,'
ALARM+='alarmNames=[web-5xx]}'
LIMIT='minimumHealthyPercent=100,maximumPercent=150'

aws ecs update-service \
  --cluster shop \
  --service web \
  --task-definition web:8 \
  --deployment-configuration "$BREAK,$ALARM,$LIMIT"

# Back by hand, while the release runs
aws ecs stop-service-deployment \
  --service-deployment-arn "$DEPLOYMENT_ARN" \
  --stop-type ROLLBACK
