package org.caiqiao.investor;

import java.util.List;

import org.caiqiao.shared.Contact;
import org.caiqiao.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/** Makes investors for tests; each test says only what matters to it. */
public final class InvestorBuilder {

	private String name = "试验创投";

	private @Nullable CreditCode creditCode;

	public static InvestorBuilder investor() {
		return new InvestorBuilder();
	}

	public InvestorBuilder name(String name) {
		this.name = name;
		return this;
	}

	public InvestorBuilder creditCode(String code) {
		this.creditCode = new CreditCode(code);
		return this;
	}

	public InvestorDetails details() {
		return new InvestorDetails(this.name, this.creditCode, "", "投早期硬科技。",
				List.of(InvestmentStage.SEED, InvestmentStage.A), List.of("ai", "ic"), 200, 2000, "", "",
				new Contact("赵某", "010-5550-0003", "investor@example.org"));
	}

	public InvestorDraft draft() {
		return new InvestorDraft(details(), null, false);
	}

}
