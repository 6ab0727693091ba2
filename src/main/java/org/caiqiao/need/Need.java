package org.caiqiao.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.caiqiao.account.AccountId;
import org.caiqiao.company.CompanyId;
import org.caiqiao.search.Listed;
import org.caiqiao.search.ListedBinder;
import org.caiqiao.shared.Origin;
import org.caiqiao.shared.Publication;
import org.caiqiao.shared.Rejected;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.common.annotation.Param;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

/** What a company needs, on its way from draft to publication and expiry. */
@Entity
@Indexed(index = "need")
@TypeBinding(binder = @TypeBinderRef(type = ListedBinder.class,
		params = { @Param(name = "codes", value = "field,kind,industry,state"),
				@Param(name = "orders", value = "published,changed") }))
class Need extends AbstractAggregateRoot<Need> implements Listed {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "need_seq")
	@SequenceGenerator(name = "need_seq", allocationSize = 50)
	private @Nullable Long id;

	@Version
	private int version;

	private @Nullable Long companyId;

	private @Nullable Long enteredBy;

	@Embedded
	private NeedContent content;

	@Embedded
	private Publication publication = new Publication();

	@Embedded
	private Origin origin;

	private Instant createdAt;

	private Instant changedAt;

	@SuppressWarnings("NullAway.Init")
	protected Need() {
	}

	/** A draft; the company is null where the office enters a need for none. */
	Need(@Nullable CompanyId company, @Nullable AccountId author, NeedContent content, Origin origin, Instant now) {
		this.companyId = (company != null) ? company.value() : null;
		this.enteredBy = (author != null) ? author.value() : null;
		this.content = content;
		this.origin = origin;
		this.createdAt = now;
		this.changedAt = now;
	}

	/**
	 * Takes the text anew. A published need stays published; the office reads it again.
	 */
	Need rewrite(NeedContent text, Instant now) {
		if (text.secret() && this.publication.isPublic()) {
			throw Rejected.field("secret", "need.secret.withdrawFirst");
		}
		this.content = text;
		this.publication.noteChange();
		if (this.publication.isPublic()) {
			registerEvent(new NeedChanged(id()));
		}
		return touched(now);
	}

	/** Hands it in for the office's review. */
	Need submit(Instant now) {
		refuseSecret();
		this.publication.submit(now);
		return touched(now);
	}

	/** Publishes it until the end of a day, or renews it. */
	Need publish(Instant now, LocalDate lastDay) {
		refuseSecret();
		this.publication.publish(now, lastDay);
		registerEvent(new NeedPublished(id()));
		return touched(now);
	}

	/** Publishes it as part of an import, which is announced as a whole. */
	Need publishQuietly(Instant now, LocalDate lastDay) {
		this.publication.publish(now, lastDay);
		return this;
	}

	/** Gives it back to its authors with a note. */
	Need giveBack(String note, Instant now) {
		this.publication.giveBack(note);
		return touched(now);
	}

	/** Notes that the office has read a change of a published need. */
	Need review(Instant now) {
		this.publication.noteReview();
		return touched(now);
	}

	/** Takes it from the lists. */
	Need withdraw(Instant now) {
		this.publication.withdraw();
		registerEvent(new NeedWithdrawn(id()));
		return touched(now);
	}

	/** Opens a withdrawn need for writing again. */
	Need reopen(Instant now) {
		this.publication.reopen();
		return touched(now);
	}

	/** Ends its publication after its last day. */
	Need expire(Instant now) {
		this.publication.expire();
		registerEvent(new NeedWithdrawn(id()));
		return touched(now);
	}

	NeedId id() {
		return new NeedId(Objects.requireNonNull(this.id, "not saved yet"));
	}

	@Nullable CompanyId company() {
		return (this.companyId != null) ? new CompanyId(this.companyId) : null;
	}

	NeedContent content() {
		return this.content;
	}

	Publication publication() {
		return this.publication;
	}

	int version() {
		return this.version;
	}

	Origin origin() {
		return this.origin;
	}

	@Override
	public String listedTitle() {
		return this.content.title();
	}

	@Override
	public String listedTeaser() {
		return this.content.teaser();
	}

	@Override
	public String listedBody() {
		return this.content.body();
	}

	@Override
	public boolean listedPublicly() {
		return this.publication.isPublic();
	}

	@Override
	public Map<String, Collection<String>> listedCodes() {
		return Map.of("field", this.content.fields(), "kind", List.of(this.content.kind().name()), "industry",
				Objects.requireNonNullElse(this.content.industry(), "").lines().toList(), "state",
				List.of(this.publication.state().name()));
	}

	@Override
	public Map<String, @Nullable Instant> listedOrders() {
		var orders = new HashMap<String, @Nullable Instant>();
		orders.put("published", this.publication.publishedAt());
		orders.put("changed", this.changedAt);
		return orders;
	}

	private void refuseSecret() {
		if (this.content.secret()) {
			throw Rejected.field("secret", "need.secret.neverPublished");
		}
	}

	private Need touched(Instant now) {
		this.changedAt = now;
		return this;
	}

}
