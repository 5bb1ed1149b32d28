variable "db_password" {
  type      = string
  sensitive = true
}

resource "random_password" "db" {
  length  = 32
  special = true
}

resource "aws_db_instance" "main" {
  password                    = random_password.db.result
  manage_master_user_password = true
  kms_key_id                  = "arn:aws:kms:eu-central-1:123456789012:key/7f0c2a9e-6d0f-4b1a-9a53-0d9c1e2f3a4b"
}

data "aws_secretsmanager_secret" "db" {
  name = "prod/shop/database"
}

provider "github" {
  token = var.github_token
}
