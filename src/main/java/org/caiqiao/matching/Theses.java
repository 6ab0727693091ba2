package org.caiqiao.matching;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.caiqiao.investor.InvestmentStage;
import org.caiqiao.investor.InvestorProfile;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Thesis;
import org.jspecify.annotations.Nullable;

/** What investors look for, as the engine reads it. */
final class Theses {

	private Theses() {
	}

	static Thesis of(InvestorProfile investor) {
		List<InvestmentStage> stages = investor.stages();
		int from = stages.stream().mapToInt(Theses::readyFrom).min().orElse(Thesis.ANY_FROM);
		int to = stages.stream().mapToInt(Theses::readyTo).max().orElse(Thesis.ANY_TO);
		var text = MatchText.of(Kind.NEED, "", "", investor.thesis() + "\n" + investor.intro())
			.fields(Set.copyOf(investor.fields()));
		return new Thesis(text, from, to, amount(investor.ticketMin()), amount(investor.ticketMax()));
	}

	private static int readyFrom(InvestmentStage stage) {
		return switch (stage) {
			case SEED -> 2;
			case ANGEL -> 4;
			case A -> 6;
			case B -> 8;
			case GROWTH -> 9;
		};
	}

	private static int readyTo(InvestmentStage stage) {
		return switch (stage) {
			case SEED -> 4;
			case ANGEL -> 6;
			case A -> 8;
			case B, GROWTH -> 9;
		};
	}

	private static @Nullable BigDecimal amount(@Nullable Integer ticket) {
		return (ticket != null) ? BigDecimal.valueOf(ticket) : null;
	}

}
