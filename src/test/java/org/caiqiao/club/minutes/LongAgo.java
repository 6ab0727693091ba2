package org.caiqiao.club.minutes;

import java.util.UUID;

import org.caiqiao.club.ClubEventId;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moves events of tests in time, and lets members arrive at them. */
@TestComponent
public class LongAgo {

	private final JdbcClient database;

	LongAgo(JdbcClient database) {
		this.database = database;
	}

	/** The event ended an hour ago. */
	public void over(ClubEventId event) {
		move(event, "- interval '4 hours'", "- interval '1 hour'");
	}

	/** It begins tomorrow. */
	public void ahead(ClubEventId event) {
		move(event, "+ interval '24 hours'", "+ interval '27 hours'");
	}

	/** A company was checked in. */
	public void arrived(ClubEventId event, long company) {
		this.database.sql("""
				insert into arrival (id, event_id, member_kind, member_id, at, noted_by, scan)
				values (-nextval('arrival_seq'), ?, 'COMPANY', ?, now(), 0, ?)
				""").params(event.value(), company, UUID.randomUUID()).update();
	}

	private void move(ClubEventId event, String start, String end) {
		this.database
			.sql("update club_event set starts_at = now() " + start + ", ends_at = now() " + end
					+ ", closes_at = now() - interval '1 day' where id = ?")
			.param(event.value())
			.update();
	}

}
