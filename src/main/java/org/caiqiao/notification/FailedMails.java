package org.caiqiao.notification;

import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.caiqiao.account.AccountRegistered;
import org.caiqiao.club.RegistrationConfirmed;
import org.caiqiao.introduction.IntroductionAsked;

import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tries mails again that could not be sent; the event registry remembers them. */
@Component
class FailedMails {

	private static final Set<String> PACKAGES = Set.of(AccountRegistered.class.getPackageName(),
			RegistrationConfirmed.class.getPackageName(), IntroductionAsked.class.getPackageName(),
			IntroductionLetter.class.getPackageName());

	/** A day, about; then the address does not exist or the server is gone. */
	private static final int MOST_TRIES = 300;

	private final FailedEventPublications failed;

	FailedMails(FailedEventPublications failed) {
		this.failed = failed;
	}

	@Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
	void tryAgain() {
		this.failed.resubmit(ResubmissionOptions.defaults().withFilter(FailedMails::isWorthIt));
	}

	private static boolean isWorthIt(EventPublication publication) {
		return publication.getCompletionAttempts() < MOST_TRIES
				&& PACKAGES.contains(publication.getEvent().getClass().getPackageName());
	}

}
