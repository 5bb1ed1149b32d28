#!/bin/sh
export PGPASSWORD='⟦pgw0rd!44⟧'
export API_TOKEN=⟦{{alnum:30}}⟧
export SECRET_KEY_BASE="$(cat /run/secrets/key)"
DB_PASSWORD=$1
mysql -u root -p⟦r00tOfShop⟧ shop < dump.sql
curl -u deploy:⟦{{alnum:18}}⟧ https://api.acme.dev/deploy
curl -H "Authorization: Bearer ⟦{{alnum:40}}⟧" https://api.acme.dev/
curl -H "Authorization: Bearer $API_TOKEN" https://api.acme.dev/
