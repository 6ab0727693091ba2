create table account (
    id bigint generated always as identity primary key,
    version integer not null,
    -- As typed, for writing to; email_key is the form in which two spellings of one address are the same.
    -- Both are null once the account was erased.
    email varchar(254),
    email_key varchar(254) constraint account_email_key_unique unique,
    display_name varchar(80) not null,
    -- Null until a password was set by an invitation's link.
    password_hash varchar(500),
    -- Counts the passwords this account has had: who signed in under an older one is signed out.
    password_count integer not null,
    roles varchar(20) array not null,
    status varchar(20) not null check (status in ('UNCONFIRMED', 'ACTIVE', 'SUSPENDED', 'ERASED')),
    language varchar(10) not null,
    created_at timestamp with time zone not null,
    confirmed_at timestamp with time zone,
    check ((status = 'ERASED') = (email is null)),
    check ((email is null) = (email_key is null))
);
create index account_by_role on account using gin (roles);
create index account_by_time on account (created_at desc, id desc);
