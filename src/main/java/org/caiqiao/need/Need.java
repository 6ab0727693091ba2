package org.caiqiao.need;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.caiqiao.account.AccountId;
import org.caiqiao.company.CompanyId;
import org.caiqiao.publication.PublishedText;
import org.caiqiao.publication.TextKind;
import org.caiqiao.search.ListedBinder;
import org.caiqiao.shared.Origin;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.common.annotation.Param;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/** What a company needs, on its way from draft to publication and expiry. */
@Entity
@Indexed(index = "need")
@TypeBinding(binder = @TypeBinderRef(type = ListedBinder.class,
		params = { @Param(name = "codes", value = "field,kind,industry,state"),
				@Param(name = "orders", value = "published,changed") }))
class Need extends PublishedText<Need, NeedId> {

	static final TextKind<NeedId> KIND = new TextKind<>("need", "/needs", NeedId::new, NeedPublished::new,
			NeedWithdrawn::new);

	private @Nullable Long companyId;

	@Embedded
	private NeedContent content;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected Need() {
	}

	/** A draft; the company is null where the office enters a need for none. */
	Need(@Nullable CompanyId company, @Nullable AccountId author, NeedContent content, Origin origin, Instant now) {
		super(author, origin, now);
		this.companyId = (company != null) ? company.value() : null;
		this.content = content;
	}

	/** Takes the text anew. */
	void rewrite(NeedContent text, Instant now) {
		noteRewrite(text, now);
		this.content = text;
		if (listedPublicly()) {
			registerEvent(new NeedChanged(id()));
		}
	}

	@Override
	protected TextKind<NeedId> kind() {
		return KIND;
	}

	@Override
	protected NeedContent content() {
		return this.content;
	}

	@Nullable CompanyId company() {
		return (this.companyId != null) ? new CompanyId(this.companyId) : null;
	}

	NeedProfile profile() {
		return new NeedProfile(id(), company(), this.content, listedPublicly(), origin().demo());
	}

	@Override
	public Map<String, Collection<String>> listedCodes() {
		return Map.of("field", this.content.fields(), "kind", List.of(this.content.kind().name()), "industry",
				Objects.requireNonNullElse(this.content.industry(), "").lines().toList(), "state",
				List.of(publication().state().name()));
	}

}
