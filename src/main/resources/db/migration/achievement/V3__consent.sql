-- What the unit that owns an achievement said to its transfer; null where nobody told.
alter table achievement add column consent text;
