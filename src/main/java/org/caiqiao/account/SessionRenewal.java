package org.caiqiao.account;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps sessions in step with the accounts: a role taken away, a suspension or a new
 * password counts from the next page on, on all machines.
 */
@Component
class SessionRenewal {

	private final Accounts accounts;

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

	SessionRenewal(Accounts accounts) {
		this.accounts = accounts;
	}

	/** Brings what the session knows up to date, or ends it. */
	@Transactional(readOnly = true)
	public void check(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
		Optional<AccountState> state = this.accounts.findStateById(signedIn.accountId().value());
		boolean welcome = state
			.filter(now -> now.status() == AccountStatus.ACTIVE && now.passwordCount() == signedIn.passwordCount())
			.isPresent();
		if (!welcome) {
			this.signOut.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
		}
		else if (state.orElseThrow().version() != signedIn.version()) {
			renew(signedIn.accountId(), request, response);
		}
	}

	/** Signs its owner in anew after a change made in this very session. */
	@Transactional(readOnly = true)
	public void renew(AccountId id, HttpServletRequest request, HttpServletResponse response) {
		SignedIn current = this.accounts.findById(id.value()).orElseThrow().signedIn();
		current.eraseCredentials();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(current, null, current.getAuthorities()));
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

	/** The same after a new password: whoever knows the session's id knows it no more. */
	@Transactional(readOnly = true)
	public void renewWithNewId(AccountId id, HttpServletRequest request, HttpServletResponse response) {
		if (request.getSession(false) != null) {
			request.changeSessionId();
		}
		renew(id, request, response);
	}

	/** Ends the session. */
	public void end(HttpServletRequest request, HttpServletResponse response) {
		this.signOut.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
	}

}
