package org.caiqiao.achievement;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import org.caiqiao.account.AccountId;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.publication.PublishedText;
import org.caiqiao.publication.TextKind;
import org.caiqiao.search.ListedBinder;
import org.caiqiao.shared.Origin;
import org.hibernate.annotations.BatchSize;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.common.annotation.Param;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/** What research produced, on its way from draft to publication and expiry. */
@Entity
@Indexed(index = "achievement")
@TypeBinding(binder = @TypeBinderRef(type = ListedBinder.class,
		params = { @Param(name = "codes", value = "field,discipline,trl,ip,way,institution,state"),
				@Param(name = "orders", value = "published,changed") }))
class Achievement extends PublishedText<Achievement, AchievementId> {

	static final TextKind<AchievementId> KIND = new TextKind<>("achievement", "/achievements", AchievementId::new,
			AchievementPublished::new, AchievementWithdrawn::new);

	private @Nullable Long institutionId;

	@ElementCollection
	@CollectionTable(name = "achievement_owner", joinColumns = @JoinColumn(name = "achievement_id"))
	@Column(name = "expert_id")
	@BatchSize(size = 200)
	private Set<Long> owners = new HashSet<>();

	@Embedded
	private AchievementContent content;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected Achievement() {
	}

	/** A draft; experts and institution may be unknown where the office enters it. */
	Achievement(AchievementOwners by, @Nullable AccountId author, AchievementContent content, Origin origin,
			Instant now) {
		super(author, origin, now);
		ownedBy(by);
		this.content = content;
	}

	/** Takes the text and its owners anew. */
	void rewrite(AchievementOwners by, AchievementContent text, Instant now) {
		noteRewrite(text, now);
		Set<ExpertId> former = new HashSet<>(owners().experts());
		former.removeAll(by.experts());
		ownedBy(by);
		this.content = text;
		if (listedPublicly()) {
			registerEvent(new AchievementChanged(id(), former));
		}
	}

	@Override
	protected TextKind<AchievementId> kind() {
		return KIND;
	}

	@Override
	protected AchievementContent content() {
		return this.content;
	}

	AchievementOwners owners() {
		return new AchievementOwners(this.owners.stream().map(ExpertId::new).collect(Collectors.toSet()),
				(this.institutionId != null) ? new InstitutionId(this.institutionId) : null);
	}

	AchievementProfile profile() {
		return new AchievementProfile(id(), owners(), this.content, listedPublicly(), origin().demo());
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
		codes.put("state", List.of(publication().state().name()));
		return codes;
	}

	private void ownedBy(AchievementOwners by) {
		this.owners = by.experts().stream().map(ExpertId::value).collect(Collectors.toCollection(HashSet::new));
		this.institutionId = (by.institution() != null) ? by.institution().value() : null;
	}

}
