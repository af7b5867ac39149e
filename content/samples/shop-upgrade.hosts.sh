# The newest image for hosts, by a public name
aws ssm get-parameters \
  --names "/aws/service/ecs/optimized-ami/$OS/recommended"

# New hosts from it, a few at a time
aws autoscaling start-instance-refresh \
  --auto-scaling-group-name shop-hosts \
  --preferences MinHealthyPercentage=90

# On Fargate: a new deployment takes the newest revision
aws ecs update-service --cluster shop \
  --service web --force-new-deployment
