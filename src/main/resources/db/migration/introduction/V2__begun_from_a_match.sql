-- What the asker has that the thing asked about fits, where the introduction was begun from a match.
alter table introduction
    add column beside_kind text,
    add column beside_id bigint,
    add constraint introduction_beside_whole check ((beside_kind is null) = (beside_id is null));
