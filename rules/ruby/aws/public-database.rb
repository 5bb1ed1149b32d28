# ruleid: ruby-aws-public-database
rds.create_db_instance(
  db_instance_identifier: "shop",
  engine: "postgres",
  publicly_accessible: true
)
# ruleid: ruby-aws-public-database
rds.create_db_cluster(:db_cluster_identifier => "shop", :storage_encrypted => false)
# ruleid: ruby-aws-public-database
ec2.create_volume(size: 10, encrypted: false)
# ok: ruby-aws-public-database
rds.create_db_instance(db_instance_identifier: "shop", publicly_accessible: false, storage_encrypted: true)
# ok: ruby-aws-public-database
ec2.create_volume(size: 10, encrypted: true)
# ok: ruby-aws-public-database
cookie.create(encrypted: false)
