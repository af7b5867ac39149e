# 1. What would break? Read what EKS has found
aws eks list-insights --cluster-name shop \
  --filter categories=UPGRADE_READINESS

# 2. Control plane, from 1.36: one minor version at a time
aws eks update-cluster-version --name shop \
  --kubernetes-version 1.37
aws eks wait cluster-active --name shop

# 3. Nodes: drained and replaced, a few at a time
aws eks update-nodegroup-version --cluster-name shop \
  --nodegroup-name web --kubernetes-version 1.37
aws eks wait nodegroup-active --cluster-name shop \
  --nodegroup-name web

# 4. Add-ons: each to a version that fits 1.37
aws eks update-addon --cluster-name shop \
  --addon-name coredns --addon-version "$COREDNS" \
  --resolve-conflicts PRESERVE
aws eks update-addon --cluster-name shop \
  --addon-name kube-proxy --addon-version "$KUBE_PROXY"
aws eks update-addon --cluster-name shop \
  --addon-name vpc-cni --addon-version "$VPC_CNI"
