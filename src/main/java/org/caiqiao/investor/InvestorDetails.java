package org.caiqiao.investor;

import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.caiqiao.member.CodedDetails;
import org.caiqiao.shared.Contact;
import org.caiqiao.shared.CreditCode;
import org.caiqiao.shared.Rejected;
import org.caiqiao.shared.Texts;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What an investor says about itself.
 *
 * @param creditCode null where unknown
 * @param codeOverride why the office accepts a code whose check characters are wrong;
 * empty otherwise
 * @param thesis what it looks for, in its own words
 * @param fields codes of the club's fields
 * @param ticketMin the least it invests, in 10,000 yuan; null where it does not say
 * @param ticketMax the most it invests, in 10,000 yuan; null where it does not say
 * @param website a full address; empty where there is none
 * @param contact whom to talk to; never public
 */
@Embeddable
public record InvestorDetails(String name, @Nullable CreditCode creditCode, String codeOverride, String thesis,
		@Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY) List<InvestmentStage> stages,
		@JdbcTypeCode(SqlTypes.ARRAY) List<String> fields, @Nullable Integer ticketMin, @Nullable Integer ticketMax,
		String intro, String website, Contact contact) implements CodedDetails<InvestorDetails> {

	public InvestorDetails {
		if (ticketMin != null && ticketMax != null && ticketMax < ticketMin) {
			throw Rejected.field("ticketMax", "investor.ticket.order");
		}
		stages = List.copyOf(stages);
		fields = List.copyOf(fields);
	}

	/** The investor in a sentence or two, for lists. */
	@Override
	public String teaser() {
		return Texts.teaser(this.thesis.isBlank() ? this.intro : this.thesis);
	}

	@Override
	public String body() {
		return this.thesis + "\n" + this.intro;
	}

	@Override
	public InvestorDetails withOverride(String reason) {
		return new InvestorDetails(this.name, this.creditCode, reason, this.thesis, this.stages, this.fields,
				this.ticketMin, this.ticketMax, this.intro, this.website, this.contact);
	}

}
