package org.caiqiao.achievement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.caiqiao.account.AccountId;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.search.Listed;
import org.caiqiao.search.ListedBinder;
import org.caiqiao.shared.Origin;
import org.caiqiao.shared.Publication;
import org.caiqiao.shared.Rejected;
import org.hibernate.annotations.BatchSize;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.common.annotation.Param;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

/** What research produced, on its way from draft to publication and expiry. */
@Entity
@Indexed(index = "achievement")
@TypeBinding(binder = @TypeBinderRef(type = ListedBinder.class,
		params = { @Param(name = "codes", value = "field,discipline,trl,ip,way,institution,state"),
				@Param(name = "orders", value = "published,changed") }))
class Achievement extends AbstractAggregateRoot<Achievement> implements Listed {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "achievement_seq")
	@SequenceGenerator(name = "achievement_seq", allocationSize = 50)
	private @Nullable Long id;

	@Version
	private int version;

	private @Nullable Long institutionId;

	@ElementCollection
	@CollectionTable(name = "achievement_owner", joinColumns = @JoinColumn(name = "achievement_id"))
	@Column(name = "expert_id")
	@BatchSize(size = 200)
	private Set<Long> owners = new HashSet<>();

	private @Nullable Long enteredBy;

	@Embedded
	private AchievementContent content;

	@Embedded
	private Publication publication = new Publication();

	@Embedded
	private Origin origin;

	private Instant createdAt;

	private Instant changedAt;

	@SuppressWarnings("NullAway.Init")
	protected Achievement() {
	}

	/** A draft; experts and institution may be unknown where the office enters it. */
	Achievement(AchievementOwners by, @Nullable AccountId author, AchievementContent content, Origin origin,
			Instant now) {
		ownedBy(by);
		this.enteredBy = (author != null) ? author.value() : null;
		this.content = content;
		this.origin = origin;
		this.createdAt = now;
		this.changedAt = now;
	}

	/**
	 * Takes the text anew. A published achievement stays published; the office reads it
	 * again.
	 */
	Achievement rewrite(AchievementOwners by, AchievementContent text, Instant now) {
		if (text.secret() && this.publication.isPublic()) {
			throw Rejected.field("secret", "achievement.secret.withdrawFirst");
		}
		Set<ExpertId> former = new HashSet<>(owners().experts());
		former.removeAll(by.experts());
		ownedBy(by);
		this.content = text;
		this.publication.noteChange();
		if (this.publication.isPublic()) {
			registerEvent(new AchievementChanged(id(), former));
		}
		return touched(now);
	}

	/** Hands it in for the office's review. */
	Achievement submit(Instant now) {
		refuseSecret();
		this.publication.submit(now);
		return touched(now);
	}

	/** Publishes it until the end of a day, or renews it. */
	Achievement publish(Instant now, LocalDate lastDay) {
		refuseSecret();
		this.publication.publish(now, lastDay);
		registerEvent(new AchievementPublished(id()));
		return touched(now);
	}

	/** Publishes it as part of an import, which is announced as a whole. */
	Achievement publishQuietly(Instant now, LocalDate lastDay) {
		this.publication.publish(now, lastDay);
		return this;
	}

	/** Gives it back to its authors with a note. */
	Achievement giveBack(String note, Instant now) {
		this.publication.giveBack(note);
		return touched(now);
	}

	/** Notes that the office has read a change of a published achievement. */
	Achievement review(Instant now) {
		this.publication.noteReview();
		return touched(now);
	}

	/** Takes it from the lists. */
	Achievement withdraw(Instant now) {
		this.publication.withdraw();
		registerEvent(new AchievementWithdrawn(id()));
		return touched(now);
	}

	/** Opens a withdrawn achievement for writing again. */
	Achievement reopen(Instant now) {
		this.publication.reopen();
		return touched(now);
	}

	/** Ends its publication after its last day. */
	Achievement expire(Instant now) {
		this.publication.expire();
		registerEvent(new AchievementWithdrawn(id()));
		return touched(now);
	}

	AchievementId id() {
		return new AchievementId(Objects.requireNonNull(this.id, "not saved yet"));
	}

	AchievementOwners owners() {
		return new AchievementOwners(this.owners.stream().map(ExpertId::new).collect(Collectors.toSet()),
				(this.institutionId != null) ? new InstitutionId(this.institutionId) : null);
	}

	AchievementContent content() {
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
		var codes = new HashMap<String, Collection<String>>();
		codes.put("field", this.content.fields());
		codes.put("discipline", this.content.disciplines());
		codes.put("trl", (this.content.trl() != null) ? List.of(this.content.trl().toString()) : List.of());
		codes.put("ip", this.content.ip().stream().map(right -> right.kind().name()).distinct().toList());
		codes.put("way", this.content.cooperationWays());
		codes.put("institution", (this.institutionId != null) ? List.of(this.institutionId.toString()) : List.of());
		codes.put("state", List.of(this.publication.state().name()));
		return codes;
	}

	@Override
	public Map<String, @Nullable Instant> listedOrders() {
		var orders = new HashMap<String, @Nullable Instant>();
		orders.put("published", this.publication.publishedAt());
		orders.put("changed", this.changedAt);
		return orders;
	}

	private void ownedBy(AchievementOwners by) {
		this.owners = by.experts().stream().map(ExpertId::value).collect(Collectors.toCollection(HashSet::new));
		this.institutionId = (by.institution() != null) ? by.institution().value() : null;
	}

	private void refuseSecret() {
		if (this.content.secret()) {
			throw Rejected.field("secret", "achievement.secret.neverPublished");
		}
	}

	private Achievement touched(Instant now) {
		this.changedAt = now;
		return this;
	}

}
