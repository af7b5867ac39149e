# 1. and 2. Events and the end of the last container
kubectl -n shop describe pod -l app=web

# 3. What it said before it was restarted
kubectl -n shop logs deployment/web --previous

# 4. How much it uses
kubectl -n shop top pod -l app=web

# 5. A shell, or tools that the image lacks
kubectl -n shop exec -it deployment/web -- /bin/sh
kubectl -n shop debug -it "$POD" \
  --image=busybox:1.37 --target=web
