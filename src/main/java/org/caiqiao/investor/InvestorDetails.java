package org.caiqiao.investor;

import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.caiqiao.shared.Contact;
import org.caiqiao.shared.CreditCode;
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
		String intro, String website, Contact contact) {

	public InvestorDetails {
		stages = List.copyOf(stages);
		fields = List.copyOf(fields);
	}

}
