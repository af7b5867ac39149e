# A volume of EFS for every task, and it stays
VOLUME='name=uploads,efsVolumeConfiguration={'
VOLUME+='fileSystemId=fs-0a1b2c3d,'
VOLUME+='transitEncryption=ENABLED,'
VOLUME+='authorizationConfig={'
VOLUME+='accessPointId=fsap-0b2c3d4e,iam=ENABLED}}'

aws ecs register-task-definition \
  --family web --network-mode awsvpc \
  --requires-compatibilities FARGATE \
  --cpu 512 --memory 1024 \
  --task-role-arn "$TASK_ROLE" \
  --volumes "$VOLUME" \
  --container-definitions file://web.json
