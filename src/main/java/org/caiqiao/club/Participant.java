package org.caiqiao.club;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The member who comes to an event.
 *
 * @param kind what it is
 * @param id its id among its kind
 * @param name its name at the time of registration, as the door list prints it
 */
@Embeddable
public record Participant(@Column(name = "member_kind") @Enumerated(EnumType.STRING) MemberKind kind,
		@Column(name = "member_id") long id, @Column(name = "member_name") String name) {
}
