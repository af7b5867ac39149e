# 1. What happened to the service
aws ecs describe-services --cluster shop \
  --services web \
  --query 'services[0].events[:5].message'

# 2. Why the last task ended
TASK=$(aws ecs list-tasks --cluster shop \
  --service-name web --desired-status STOPPED \
  --query 'taskArns[0]' --output text)
aws ecs describe-tasks --cluster shop --tasks "$TASK" \
  --query 'tasks[].[stoppedReason,containers[].exitCode]'

# 3. What the program said
aws logs tail /ecs/web --since 30m

# 5. A look inside, if it was switched on
aws ecs execute-command --cluster shop \
  --task "$RUNNING" --container web \
  --interactive --command /bin/sh
