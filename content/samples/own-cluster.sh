API=k8s.shop.internal:6443   # a load balancer of yours

# On the first of three control plane machines
sudo kubeadm init --control-plane-endpoint "$API" \
  --upload-certs --pod-network-cidr 10.244.0.0/16
kubectl apply --filename pod-network.yaml

# On the second and the third
sudo kubeadm join "$API" --control-plane \
  --certificate-key "$CERT_KEY" --token "$TOKEN" \
  --discovery-token-ca-cert-hash "sha256:$CA_HASH"

# On every worker
sudo kubeadm join "$API" --token "$TOKEN" \
  --discovery-token-ca-cert-hash "sha256:$CA_HASH"

# Every night: a backup, kept on another machine
PKI=/etc/kubernetes/pki/etcd
sudo etcdctl snapshot save /backup/etcd.db \
  --endpoints https://127.0.0.1:2379 \
  --cacert $PKI/ca.crt \
  --cert $PKI/healthcheck-client.crt \
  --key $PKI/healthcheck-client.key
