class AddTokens < ActiveRecord::Migration[7.1]
  def change
    create_table :tokens do |t|
      t.string :token, null: false, default: ""
      t.string :password_digest
      t.string :secret, limit: 64, comment: "what the client signs with"
    end
    add_index :tokens, :token, name: "index_tokens_on_token"
    rename_column :users, :password, :encrypted_password
    execute "ALTER TABLE users ADD COLUMN password varchar(255)"
  end
end
