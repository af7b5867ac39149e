# Release
kubectl -n shop set image deployment/web \
  web=example/web:1.5.0

# Scale
kubectl -n shop scale deployment/web \
  --replicas 6

# Go back
kubectl -n shop rollout undo deployment/web

# Read logs
kubectl -n shop logs -l app=web --since 10m -f

# Open a shell
kubectl -n shop exec -it deployment/web \
  -- /bin/sh
