# ECS: keep the service, change its capacity
aws ecs update-service \
  --cluster shop \
  --service web \
  --task-definition web:8 \
  --capacity-provider-strategy \
    capacityProvider=FARGATE,weight=1 \
  --force-new-deployment

# EKS: keep the Deployment, claim its namespace for Fargate
eksctl create fargateprofile \
  --cluster shop \
  --name web \
  --namespace web
kubectl rollout restart deployment/web --namespace web
