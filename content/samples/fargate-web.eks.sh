# Once for each set of namespaces
aws eks create-fargate-profile --cluster-name shop \
  --fargate-profile-name shop \
  --pod-execution-role-arn "$PULL_ROLE_ARN" \
  --subnets subnet-0a1b2c3d subnet-0b2c3d4e \
  --selectors namespace=shop
aws eks wait fargate-profile-active \
  --cluster-name shop --fargate-profile-name shop

# A Deployment of three and its Service, in the namespace shop
kubectl apply --filename shop-objects.yaml
