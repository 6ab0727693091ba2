package org.caiqiao.introduction;

import java.util.Locale;
import java.util.Map;

import org.caiqiao.account.HomeSection;
import org.caiqiao.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/** On the home page of members: who waits for their answer. */
@Component
class RequestsToAnswer implements HomeSection {

	private static final int ORDER = 5;

	private static final int MOST = 5;

	private final IntroductionReading introductions;

	private final IntroductionPages pages;

	RequestsToAnswer(IntroductionReading introductions, IntroductionPages pages) {
		this.introductions = introductions;
		this.pages = pages;
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public String template() {
		return "introduction/home :: part";
	}

	@Override
	public @Nullable Map<String, Object> model(@Nullable SignedIn who, Locale locale) {
		if (who == null || who.office()) {
			return null;
		}
		Page<IntroductionView> waiting = this.pages.rows(this.introductions.waitingFor(who, MOST), who);
		return waiting.isEmpty() ? null : Map.of("rows", waiting.getContent(), "total", waiting.getTotalElements());
	}

}
