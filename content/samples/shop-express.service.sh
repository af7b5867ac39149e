IMAGES=111122223333.dkr.ecr.eu-west-1.amazonaws.com
ROLES=arn:aws:iam::111122223333:role

aws ecs create-express-gateway-service \
  --service-name shop-pages \
  --execution-role-arn "$ROLES/pull" \
  --infrastructure-role-arn "$ROLES/express" \
  --primary-container \
    "image=$IMAGES/pages:1.4.2,containerPort=8080" \
  --health-check-path /healthz \
  --cpu 512 --memory 1024 \
  --scaling-target minTaskCount=2,maxTaskCount=6

aws ecs create-express-gateway-service \
  --service-name shop-api \
  --execution-role-arn "$ROLES/pull" \
  --infrastructure-role-arn "$ROLES/express" \
  --task-role-arn "$ROLES/shop-api" \
  --primary-container \
    "image=$IMAGES/api:2.1.0,containerPort=8080" \
  --health-check-path /healthz \
  --cpu 512 --memory 1024 \
  --scaling-target minTaskCount=2,maxTaskCount=10
