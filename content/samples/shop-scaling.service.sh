aws application-autoscaling register-scalable-target \
  --service-namespace ecs \
  --scalable-dimension ecs:service:DesiredCount \
  --resource-id service/shop/web \
  --min-capacity 3 --max-capacity 12

TARGET='{
  "TargetValue": 60,
  "PredefinedMetricSpecification": {
    "PredefinedMetricType":
      "ECSServiceAverageCPUUtilization"
  },
  "ScaleOutCooldown": 60,
  "ScaleInCooldown": 300
}'
aws application-autoscaling put-scaling-policy \
  --service-namespace ecs \
  --scalable-dimension ecs:service:DesiredCount \
  --resource-id service/shop/web \
  --policy-name hold-cpu \
  --policy-type TargetTrackingScaling \
  --target-tracking-scaling-policy-configuration \
    "$TARGET"
