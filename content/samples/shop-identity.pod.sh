# The pod names an account of the cluster …
kubectl -n shop create serviceaccount web
kubectl -n shop set serviceaccount deployment/web web

# … and AWS ties a role to that account
aws eks create-pod-identity-association \
  --cluster-name shop \
  --namespace shop \
  --service-account web \
  --role-arn arn:aws:iam::111122223333:role/shop-web

# A secret as a file, refreshed when it changes
kubectl -n shop create secret generic db \
  --from-literal=password="$DB_PASSWORD"
