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

# Each of the other forms once.
# ruleid: ruby-aws-public-database
record.modify_db_instance(publicly_accessible: true)
# ruleid: ruby-aws-public-database
record.restore_db_instance_from_db_snapshot(publicly_accessible: true)
# ruleid: ruby-aws-public-database
record.create_db_instance_read_replica(publicly_accessible: true)
# ruleid: ruby-aws-public-database
record.create_cluster(publicly_accessible: true)
# ruleid: ruby-aws-public-database
record.modify_cluster(publicly_accessible: true)
# ruleid: ruby-aws-public-database
record.create_replication_instance(publicly_accessible: true)
# ruleid: ruby-aws-public-database
record.create_db_instance(storage_encrypted: false)
# ruleid: ruby-aws-public-database
record.create_cluster(encrypted: false)
# ruleid: ruby-aws-public-database
record.create_file_system(encrypted: false)
# ruleid: ruby-aws-public-database
record.copy_snapshot(encrypted: false)
# ruleid: ruby-aws-public-database
record.create_replication_group(at_rest_encryption_enabled: false)
# ruleid: ruby-aws-public-database
record.create_replication_group(transit_encryption_enabled: false)
