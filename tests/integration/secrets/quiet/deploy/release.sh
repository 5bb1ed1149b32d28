#!/bin/bash
set -eu
PASSWORD="$1"
TOKEN=$(aws secretsmanager get-secret-value --secret-id prod/shop --query SecretString)
export PGPASSWORD="$DB_PASSWORD"
export API_KEY=${API_KEY:?set the key of the api}
echo "$REGISTRY_PASSWORD" | docker login --username deploy --password-stdin registry.acme.dev
mysql -u root -p"$MYSQL_ROOT_PASSWORD" shop
curl -H "Authorization: Bearer ${TOKEN}" -u "$USER:$PASSWORD" https://api.acme.dev/
read -rsp "Password: " password
psql "postgres://shop:${DB_PASSWORD}@db/shop"
