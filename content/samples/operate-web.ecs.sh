# Release
aws ecs update-service --cluster shop \
  --service web --task-definition web:8

# Scale
aws ecs update-service --cluster shop \
  --service web --desired-count 6

# Go back
aws ecs update-service --cluster shop \
  --service web --task-definition web:7

# Read logs
aws logs tail /shop/web --since 10m --follow

# Open a shell
aws ecs execute-command --cluster shop \
  --task "$TASK" --container web \
  --interactive --command /bin/sh
