package org.caiqiao.club.minutes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is in attachments, apart from what lists read of them. */
@Component
class AttachmentContents {

	private final JdbcClient jdbc;

	AttachmentContents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void store(long attachment, byte[] content) {
		this.jdbc.sql("insert into event_attachment_content (attachment_id, content) values (?, ?)")
			.params(attachment, content)
			.update();
	}

	byte[] read(long attachment) {
		return this.jdbc.sql("select content from event_attachment_content where attachment_id = ?")
			.param(attachment)
			.query((row, number) -> row.getBytes(1))
			.single();
	}

}
