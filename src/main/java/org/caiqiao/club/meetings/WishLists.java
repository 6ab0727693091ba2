package org.caiqiao.club.meetings;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.caiqiao.club.MemberKind;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The wish lists of all events. */
interface WishLists extends JpaRepository<WishList, Long> {

	/** Begins the list of a member, unless somebody else just did. */
	@Modifying
	@Query(value = """
			insert into wish_list (id, version, event_id, member_kind, member_id, wishes, away, shares_slot)
			values (nextval('wish_list_seq'), 0, :event, :kind, :member, '[]', '{}', false) on conflict do nothing
			""", nativeQuery = true)
	int begin(long event, String kind, long member);

	String OF = "select w from WishList w where w.eventId = :event and w.memberKind = :kind and w.memberId = :member";

	@Query(OF)
	Optional<WishList> of(long event, MemberKind kind, long member);

	/** The same, kept from everybody else who wants to write it. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query(OF)
	Optional<WishList> locked(long event, MemberKind kind, long member);

	@Query("select w from WishList w where w.eventId = :event order by w.id")
	List<WishList> all(long event);

}
