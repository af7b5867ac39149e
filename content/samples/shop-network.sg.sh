# Only the load balancer may reach the tasks
aws ec2 authorize-security-group-ingress \
  --group-id "$TASK_GROUP" \
  --protocol tcp --port 8080 \
  --source-group "$BALANCER_GROUP"

# Images, secrets and logs without the internet
for NAME in ecr.api ecr.dkr logs secretsmanager; do
  aws ec2 create-vpc-endpoint \
    --vpc-endpoint-type Interface \
    --vpc-id "$VPC" \
    --service-name "com.amazonaws.$REGION.$NAME" \
    --subnet-ids $PRIVATE_SUBNETS \
    --security-group-ids "$ENDPOINT_GROUP" \
    --private-dns-enabled
done
aws ec2 create-vpc-endpoint \
  --vpc-id "$VPC" \
  --service-name "com.amazonaws.$REGION.s3" \
  --route-table-ids "$PRIVATE_ROUTES"
