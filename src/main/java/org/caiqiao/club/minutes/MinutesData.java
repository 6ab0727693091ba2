package org.caiqiao.club.minutes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caiqiao.account.AccountErased;
import org.caiqiao.account.AccountId;
import org.caiqiao.account.PersonalData;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Who wrote minutes, added files and sent thanks; all stay without their author. */
@Component
class MinutesData implements PersonalData {

	private final StoredMinutes stored;

	private final Attachments attachments;

	private final StoredThanks thanks;

	MinutesData(StoredMinutes stored, Attachments attachments, StoredThanks thanks) {
		this.thanks = thanks;
		this.stored = stored;
		this.attachments = attachments;
	}

	@Override
	public String part() {
		return "minutes";
	}

	@Override
	public Map<String, Object> of(AccountId account) {
		Map<String, Object> all = new LinkedHashMap<>();
		List<Map<String, Object>> written = this.stored.writtenBy(account.value())
			.stream()
			.map(one -> Map.<String, Object>of("event", one.event().value(), "at", String.valueOf(one.writtenAt())))
			.toList();
		if (!written.isEmpty()) {
			all.put("written", written);
		}
		List<Map<String, Object>> added = this.attachments.addedBy(account.value())
			.stream()
			.map(one -> Map.<String, Object>of("event", one.event(), "file", one.view().fileName(), "at",
					one.addedAt().toString()))
			.toList();
		if (!added.isEmpty()) {
			all.put("attachments", added);
		}
		List<Map<String, Object>> thanked = this.thanks.sentBy(account.value())
			.stream()
			.map(one -> Map.<String, Object>of("event", one.event().value(), "at", String.valueOf(one.thankedAt())))
			.toList();
		if (!thanked.isEmpty()) {
			all.put("thanks", thanked);
		}
		return all;
	}

	@ApplicationModuleListener
	void on(AccountErased erased) {
		this.stored.writtenBy(erased.account().value()).forEach(Minutes::forgetWho);
		this.attachments.addedBy(erased.account().value()).forEach(Attachment::forgetWho);
		this.thanks.sentBy(erased.account().value()).forEach(Thanks::forgetWho);
	}

}
