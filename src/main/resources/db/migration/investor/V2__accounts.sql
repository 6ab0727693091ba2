-- Accounts are never removed, only erased.
alter table investor_representative add foreign key (account_id) references account (id);
