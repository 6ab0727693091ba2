package org.caiqiao.expert;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.member.MemberDetails;
import org.caiqiao.shared.Contact;
import org.caiqiao.shared.OrcidId;
import org.caiqiao.shared.Texts;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is said about an expert.
 *
 * @param title such as professor; empty where unknown
 * @param institution null where the expert belongs to none that is a member
 * @param unit the department, or the unit where there is no institution; may be empty
 * @param fields codes of the club's fields
 * @param disciplines first-level codes of GB/T 13745
 * @param abilities what the expert can solve for a company
 * @param orcid null where unknown
 * @param works evidence, in the order it is shown
 * @param contact whom to talk to; never public
 */
@Embeddable
public record ExpertDetails(String name, String title, @Enumerated(EnumType.STRING) Academician academician,
		@Embedded @AttributeOverride(name = "value",
				column = @Column(name = "institution_id")) @Nullable InstitutionId institution,
		String unit, @JdbcTypeCode(SqlTypes.ARRAY) List<String> fields,
		@JdbcTypeCode(SqlTypes.ARRAY) List<String> disciplines, String abilities, String intro, @Nullable OrcidId orcid,
		@JdbcTypeCode(SqlTypes.JSON) List<Work> works, Contact contact) implements MemberDetails {

	public ExpertDetails {
		fields = List.copyOf(fields);
		disciplines = List.copyOf(disciplines);
		works = List.copyOf(works);
	}

	/** The expert in a sentence or two, for lists. */
	@Override
	public String teaser() {
		return Texts.teaser(this.abilities.isBlank() ? this.intro : this.abilities);
	}

	/** All that everybody may read, but for the name. */
	@Override
	public String body() {
		return String.join("\n", this.title, this.unit, this.abilities, this.intro,
				this.works.stream().map(work -> work.title() + "\n" + work.text()).collect(Collectors.joining("\n")));
	}

	/** The same for an expert of another institution. */
	ExpertDetails of(@Nullable InstitutionId other) {
		return new ExpertDetails(this.name, this.title, this.academician, other, this.unit, this.fields,
				this.disciplines, this.abilities, this.intro, this.orcid, this.works, this.contact);
	}

}
