package org.caiqiao.expert;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.shared.Contact;
import org.caiqiao.shared.OrcidId;
import org.caiqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The part of a form that says something about an expert, as its page sends it.
 *
 * @param institution id of its institution; null for none
 * @param works rows of evidence; rows left empty do not count
 */
record ExpertFields(@NotBlank @Size(max = 50) @Nullable String name, @Size(max = 50) @Nullable String title,
		@Nullable Academician academician, @Nullable Long institution, @Size(max = 100) @Nullable String unit,
		@NotEmpty @Size(max = 8) List<String> fields, @Size(max = 8) List<String> disciplines,
		@NotBlank @Size(max = 2000) @Nullable String abilities, @Size(max = 3000) @Nullable String intro,
		@Size(max = 60) @Nullable String orcid, @Size(max = MOST_WORKS) List<@Valid WorkFields> works,
		@Size(max = 50) @Nullable String contactName, @Size(max = 40) @Nullable String contactPhone,
		@Email @Size(max = 254) @Nullable String contactEmail) {

	static final int MOST_WORKS = 30;

	ExpertFields(@Nullable String name, @Nullable String title, @Nullable Academician academician,
			@Nullable Long institution, @Nullable String unit, @Nullable List<String> fields,
			@Nullable List<String> disciplines, @Nullable String abilities, @Nullable String intro,
			@Nullable String orcid, @Nullable List<WorkFields> works, @Nullable String contactName,
			@Nullable String contactPhone, @Nullable String contactEmail) {
		this.name = name;
		this.title = title;
		this.academician = academician;
		this.institution = institution;
		this.unit = unit;
		this.fields = Objects.requireNonNullElse(fields, List.of());
		this.disciplines = Objects.requireNonNullElse(disciplines, List.of());
		this.abilities = abilities;
		this.intro = intro;
		this.orcid = orcid;
		this.works = Objects.requireNonNullElse(works, List.of());
		this.contactName = contactName;
		this.contactPhone = contactPhone;
		this.contactEmail = contactEmail;
	}

	static ExpertFields empty() {
		return new ExpertFields("", "", null, null, "", List.of(), List.of(), "", "", "", List.of(), "", "", "");
	}

	static ExpertFields of(ExpertDetails details) {
		InstitutionId institution = details.institution();
		OrcidId orcid = details.orcid();
		Contact contact = details.contact();
		return new ExpertFields(details.name(), details.title(),
				(details.academician() != Academician.NONE) ? details.academician() : null,
				(institution != null) ? institution.value() : null, details.unit(), details.fields(),
				details.disciplines(), details.abilities(), details.intro(), (orcid != null) ? orcid.value() : "",
				details.works().stream().map(WorkFields::of).toList(), contact.name(), contact.phone(),
				contact.email());
	}

	/** The same with one more empty row of evidence, as long as there is room. */
	ExpertFields withWork() {
		var rows = new ArrayList<>(this.works);
		if (rows.size() < MOST_WORKS) {
			rows.add(WorkFields.EMPTY);
		}
		return with(rows);
	}

	/** The same without the row at this place, from 0. */
	ExpertFields withoutWork(int place) {
		var rows = new ArrayList<>(this.works);
		if (place >= 0 && place < rows.size()) {
			rows.remove(place);
		}
		return with(rows);
	}

	private ExpertFields with(List<WorkFields> rows) {
		return new ExpertFields(this.name, this.title, this.academician, this.institution, this.unit, this.fields,
				this.disciplines, this.abilities, this.intro, this.orcid, rows, this.contactName, this.contactPhone,
				this.contactEmail);
	}

	ExpertDetails toDetails() {
		return new ExpertDetails(Texts.of(this.name), Texts.of(this.title),
				(this.academician != null) ? this.academician : Academician.NONE,
				(this.institution != null) ? new InstitutionId(this.institution) : null, Texts.of(this.unit),
				this.fields, this.disciplines, Texts.of(this.abilities), Texts.of(this.intro),
				OrcidId.typed(this.orcid), WorkFields.works(this.works),
				new Contact(Texts.of(this.contactName), Texts.of(this.contactPhone), Texts.of(this.contactEmail)));
	}

}
