package org.caiqiao.account;

import java.time.Clock;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps who did what, for administrators to look up. Written in the caller's transaction:
 * what was rolled back did not happen. Texts are the messages {@code audit.<action>},
 * {@code audit.subject.<subjectKind>} and {@code audit.detail.<key>}.
 */
@Service
public class Audit {

	private final AuditEntries entries;

	private final Clock clock;

	Audit(AuditEntries entries, Clock clock) {
		this.entries = entries;
		this.clock = clock;
	}

	/**
	 * Writes down what whoever is signed in does; nobody signed in stands for the portal.
	 * @param action a code such as {@code company.approved}, 80 characters at most
	 * @param subjectKind the kind of thing it was done to, such as {@code company}
	 * @param subjectId the thing's id
	 * @param details what else matters, such as a reason; never a secret. A value such as
	 * {@code enum.Role.EXPERT} is shown as that message
	 */
	@Transactional
	public void record(String action, String subjectKind, long subjectId, Map<String, String> details) {
		record(actor(), action, subjectKind, subjectId, details);
	}

	/** The same, where it is not in the security context yet who does it. */
	@Transactional
	void record(@Nullable SignedIn actor, String action, String subjectKind, long subjectId,
			Map<String, String> details) {
		this.entries.save(new AuditEntry(this.clock.instant(), actor, action, subjectKind, subjectId, details));
	}

	/** The same, where nothing else matters. */
	@Transactional
	public void record(String action, String subjectKind, long subjectId) {
		record(action, subjectKind, subjectId, Map.of());
	}

	private static @Nullable SignedIn actor() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) ? signedIn : null;
	}

}
