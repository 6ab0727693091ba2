package org.caiqiao.expert;

import java.util.ArrayList;
import java.util.List;

import org.caiqiao.institution.InstitutionId;
import org.caiqiao.shared.Contact;
import org.caiqiao.shared.OrcidId;
import org.jspecify.annotations.Nullable;

/** Makes experts for tests; each test says only what matters to it. */
public final class ExpertBuilder {

	private String name = "林某";

	private Academician academician = Academician.NONE;

	private @Nullable InstitutionId institution;

	private List<String> fields = List.of("ai");

	private String abilities = "能解决产线图像检测问题。";

	private @Nullable OrcidId orcid;

	private final List<Work> works = new ArrayList<>();

	public static ExpertBuilder expert() {
		return new ExpertBuilder();
	}

	public ExpertBuilder name(String name) {
		this.name = name;
		return this;
	}

	public ExpertBuilder academician(Academician academician) {
		this.academician = academician;
		return this;
	}

	public ExpertBuilder institution(@Nullable InstitutionId institution) {
		this.institution = institution;
		return this;
	}

	public ExpertBuilder fields(String... fields) {
		this.fields = List.of(fields);
		return this;
	}

	public ExpertBuilder abilities(String abilities) {
		this.abilities = abilities;
		return this;
	}

	public ExpertBuilder orcid(String orcid) {
		this.orcid = new OrcidId(orcid);
		return this;
	}

	public ExpertBuilder work(Work work) {
		this.works.add(work);
		return this;
	}

	public ExpertDetails details() {
		return new ExpertDetails(this.name, "教授", this.academician, this.institution, "自动化系", this.fields,
				List.of("520"), this.abilities, "长期研究机器视觉。", this.orcid, this.works,
				new Contact("林某", "010-5550-0001", "expert@example.org"));
	}

	public ExpertDraft draft() {
		return new ExpertDraft(details(), null, false);
	}

}
