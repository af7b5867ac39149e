# What still asks for APIs that go away
aws eks list-insights --cluster-name shop

# The control plane, one minor version
aws eks update-cluster-version \
  --name shop --kubernetes-version "$NEXT"

# Then the add-ons, then the nodes
aws eks update-addon --cluster-name shop \
  --addon-name vpc-cni --addon-version "$CNI"
aws eks update-nodegroup-version \
  --cluster-name shop --nodegroup-name web
