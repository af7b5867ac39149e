aws eks create-cluster --name shop \
  --role-arn "$CLUSTER_ROLE_ARN" \
  --kubernetes-version 1.37 \
  --resources-vpc-config \
    subnetIds=subnet-0a1b2c3d,subnet-0b2c3d4e
aws eks wait cluster-active --name shop
aws eks update-kubeconfig --name shop

aws eks create-nodegroup --cluster-name shop \
  --nodegroup-name web \
  --node-role "$NODE_ROLE_ARN" \
  --subnets subnet-0a1b2c3d subnet-0b2c3d4e \
  --scaling-config minSize=2,maxSize=6,desiredSize=3
