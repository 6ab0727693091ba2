-- One row once the demo district was filled; what was removed is not filled again by itself.
create table demo_district (
    only_one boolean primary key default true check (only_one),
    filled_at timestamp with time zone not null,
    removed_at timestamp with time zone
);
