package org.caiqiao.club;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/** Makes events for tests; each test says only what matters to it. */
public final class EventBuilder {

	private EventSeries series = EventSeries.ACHIEVEMENTS_SEEK_COMPANIES;

	private String title = "机器视觉成果对接";

	private String field = "ai";

	private String place = "人才之家报告厅";

	private Instant start = Instant.parse("2030-05-10T05:30:00Z");

	private Duration length = Duration.ofHours(3);

	private Duration closesBefore = Duration.ofDays(1);

	private int capacity = 60;

	private String intro = "三位专家带来可以现场部署的检测成果。";

	public static EventBuilder event() {
		return new EventBuilder();
	}

	public EventBuilder series(EventSeries series) {
		this.series = series;
		return this;
	}

	public EventBuilder title(String title) {
		this.title = title;
		return this;
	}

	public EventBuilder field(String field) {
		this.field = field;
		return this;
	}

	public EventBuilder place(String place) {
		this.place = place;
		return this;
	}

	public EventBuilder start(Instant start) {
		this.start = start;
		return this;
	}

	public EventBuilder length(Duration length) {
		this.length = length;
		return this;
	}

	public EventBuilder closesBefore(Duration closesBefore) {
		this.closesBefore = closesBefore;
		return this;
	}

	public EventBuilder capacity(int capacity) {
		this.capacity = capacity;
		return this;
	}

	public EventBuilder intro(String intro) {
		this.intro = intro;
		return this;
	}

	public EventContent content() {
		return new EventContent(this.series, this.title, this.field, this.place, this.start,
				this.start.plus(this.length), this.start.minus(this.closesBefore), this.capacity, this.intro,
				List.of(new AgendaItem(LocalTime.of(14, 0), "成果介绍", "林某"),
						new AgendaItem(LocalTime.of(13, 30), "签到", "")));
	}

}
