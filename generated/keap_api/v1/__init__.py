# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: 142 operations. A resource is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._cached import cached_property
from .._resource import Api
from .._sender import MAX_RESPONSE_BYTES, AsyncSender, Sender

if TYPE_CHECKING:
    import httpx

    from .._options import Validate
    from .resources.account import Account, AsyncAccount
    from .resources.affiliates import Affiliates, AsyncAffiliates
    from .resources.appointments import Appointments, AsyncAppointments
    from .resources.campaigns import AsyncCampaigns, Campaigns
    from .resources.companies import AsyncCompanies, Companies
    from .resources.company import AsyncCompany, Company
    from .resources.contacts import AsyncContacts, Contacts
    from .resources.email_addresses import AsyncEmailAddresses, EmailAddresses
    from .resources.emails import AsyncEmails, Emails
    from .resources.files import AsyncFiles, Files
    from .resources.hooks import AsyncHooks, Hooks
    from .resources.locales import AsyncLocales, Locales
    from .resources.merchants import AsyncMerchants, Merchants
    from .resources.notes import AsyncNotes, Notes
    from .resources.opportunities import AsyncOpportunities, Opportunities
    from .resources.orders import AsyncOrders, Orders
    from .resources.products import AsyncProducts, Products
    from .resources.setting import AsyncSetting, Setting
    from .resources.subscriptions import AsyncSubscriptions, Subscriptions
    from .resources.tags import AsyncTags, Tags
    from .resources.tasks import AsyncTasks, Tasks
    from .resources.transactions import AsyncTransactions, Transactions
    from .resources.user_info import AsyncUserInfo, UserInfo
    from .resources.users import AsyncUsers, Users

__all__ = ["AsyncRestV1", "RestV1"]


class RestV1(Api, path="v1"):
    """All resources of REST v1, on any `httpx.Client` whose `base_url` is the API root.

    Args:
        client: signs and sends the requests; its `base_url` is `https://api.infusionsoft.com/crm`.
        validate: how request bodies are checked: `"types"`, `"strict"`, or `"off"`.
        max_response_bytes: larger responses raise `ResponseTooLargeError`.
    """

    def __init__(
        self, client: httpx.Client, *, validate: Validate = "types", max_response_bytes: int = MAX_RESPONSE_BYTES
    ) -> None:
        self._sender = Sender(client, validate=validate, max_response_bytes=max_response_bytes)

    @cached_property
    def account(self) -> Account:
        """`v1.account`"""
        from .resources.account import Account

        return Account(self._sender)

    @cached_property
    def affiliates(self) -> Affiliates:
        """`v1.affiliates`"""
        from .resources.affiliates import Affiliates

        return Affiliates(self._sender)

    @cached_property
    def appointments(self) -> Appointments:
        """`v1.appointments`"""
        from .resources.appointments import Appointments

        return Appointments(self._sender)

    @cached_property
    def campaigns(self) -> Campaigns:
        """`v1.campaigns`"""
        from .resources.campaigns import Campaigns

        return Campaigns(self._sender)

    @cached_property
    def companies(self) -> Companies:
        """`v1.companies`"""
        from .resources.companies import Companies

        return Companies(self._sender)

    @cached_property
    def company(self) -> Company:
        """`v1.company`"""
        from .resources.company import Company

        return Company(self._sender)

    @cached_property
    def contacts(self) -> Contacts:
        """`v1.contacts`"""
        from .resources.contacts import Contacts

        return Contacts(self._sender)

    @cached_property
    def email_addresses(self) -> EmailAddresses:
        """`v1.email_addresses`"""
        from .resources.email_addresses import EmailAddresses

        return EmailAddresses(self._sender)

    @cached_property
    def emails(self) -> Emails:
        """`v1.emails`"""
        from .resources.emails import Emails

        return Emails(self._sender)

    @cached_property
    def files(self) -> Files:
        """`v1.files`"""
        from .resources.files import Files

        return Files(self._sender)

    @cached_property
    def hooks(self) -> Hooks:
        """`v1.hooks`"""
        from .resources.hooks import Hooks

        return Hooks(self._sender)

    @cached_property
    def locales(self) -> Locales:
        """`v1.locales`"""
        from .resources.locales import Locales

        return Locales(self._sender)

    @cached_property
    def merchants(self) -> Merchants:
        """`v1.merchants`"""
        from .resources.merchants import Merchants

        return Merchants(self._sender)

    @cached_property
    def notes(self) -> Notes:
        """`v1.notes`"""
        from .resources.notes import Notes

        return Notes(self._sender)

    @cached_property
    def opportunities(self) -> Opportunities:
        """`v1.opportunities`"""
        from .resources.opportunities import Opportunities

        return Opportunities(self._sender)

    @cached_property
    def orders(self) -> Orders:
        """`v1.orders`"""
        from .resources.orders import Orders

        return Orders(self._sender)

    @cached_property
    def products(self) -> Products:
        """`v1.products`"""
        from .resources.products import Products

        return Products(self._sender)

    @cached_property
    def setting(self) -> Setting:
        """`v1.setting`"""
        from .resources.setting import Setting

        return Setting(self._sender)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """`v1.subscriptions`"""
        from .resources.subscriptions import Subscriptions

        return Subscriptions(self._sender)

    @cached_property
    def tags(self) -> Tags:
        """`v1.tags`"""
        from .resources.tags import Tags

        return Tags(self._sender)

    @cached_property
    def tasks(self) -> Tasks:
        """`v1.tasks`"""
        from .resources.tasks import Tasks

        return Tasks(self._sender)

    @cached_property
    def transactions(self) -> Transactions:
        """`v1.transactions`"""
        from .resources.transactions import Transactions

        return Transactions(self._sender)

    @cached_property
    def user_info(self) -> UserInfo:
        """`v1.user_info`"""
        from .resources.user_info import UserInfo

        return UserInfo(self._sender)

    @cached_property
    def users(self) -> Users:
        """`v1.users`"""
        from .resources.users import Users

        return Users(self._sender)


class AsyncRestV1(Api, path="v1"):
    """All resources of REST v1, on any `httpx.AsyncClient` whose `base_url` is the API root.

    Args:
        client: signs and sends the requests; its `base_url` is `https://api.infusionsoft.com/crm`.
        validate: how request bodies are checked: `"types"`, `"strict"`, or `"off"`.
        max_response_bytes: larger responses raise `ResponseTooLargeError`.
    """

    def __init__(
        self, client: httpx.AsyncClient, *, validate: Validate = "types", max_response_bytes: int = MAX_RESPONSE_BYTES
    ) -> None:
        self._sender = AsyncSender(client, validate=validate, max_response_bytes=max_response_bytes)

    @cached_property
    def account(self) -> AsyncAccount:
        """`v1.account`"""
        from .resources.account import AsyncAccount

        return AsyncAccount(self._sender)

    @cached_property
    def affiliates(self) -> AsyncAffiliates:
        """`v1.affiliates`"""
        from .resources.affiliates import AsyncAffiliates

        return AsyncAffiliates(self._sender)

    @cached_property
    def appointments(self) -> AsyncAppointments:
        """`v1.appointments`"""
        from .resources.appointments import AsyncAppointments

        return AsyncAppointments(self._sender)

    @cached_property
    def campaigns(self) -> AsyncCampaigns:
        """`v1.campaigns`"""
        from .resources.campaigns import AsyncCampaigns

        return AsyncCampaigns(self._sender)

    @cached_property
    def companies(self) -> AsyncCompanies:
        """`v1.companies`"""
        from .resources.companies import AsyncCompanies

        return AsyncCompanies(self._sender)

    @cached_property
    def company(self) -> AsyncCompany:
        """`v1.company`"""
        from .resources.company import AsyncCompany

        return AsyncCompany(self._sender)

    @cached_property
    def contacts(self) -> AsyncContacts:
        """`v1.contacts`"""
        from .resources.contacts import AsyncContacts

        return AsyncContacts(self._sender)

    @cached_property
    def email_addresses(self) -> AsyncEmailAddresses:
        """`v1.email_addresses`"""
        from .resources.email_addresses import AsyncEmailAddresses

        return AsyncEmailAddresses(self._sender)

    @cached_property
    def emails(self) -> AsyncEmails:
        """`v1.emails`"""
        from .resources.emails import AsyncEmails

        return AsyncEmails(self._sender)

    @cached_property
    def files(self) -> AsyncFiles:
        """`v1.files`"""
        from .resources.files import AsyncFiles

        return AsyncFiles(self._sender)

    @cached_property
    def hooks(self) -> AsyncHooks:
        """`v1.hooks`"""
        from .resources.hooks import AsyncHooks

        return AsyncHooks(self._sender)

    @cached_property
    def locales(self) -> AsyncLocales:
        """`v1.locales`"""
        from .resources.locales import AsyncLocales

        return AsyncLocales(self._sender)

    @cached_property
    def merchants(self) -> AsyncMerchants:
        """`v1.merchants`"""
        from .resources.merchants import AsyncMerchants

        return AsyncMerchants(self._sender)

    @cached_property
    def notes(self) -> AsyncNotes:
        """`v1.notes`"""
        from .resources.notes import AsyncNotes

        return AsyncNotes(self._sender)

    @cached_property
    def opportunities(self) -> AsyncOpportunities:
        """`v1.opportunities`"""
        from .resources.opportunities import AsyncOpportunities

        return AsyncOpportunities(self._sender)

    @cached_property
    def orders(self) -> AsyncOrders:
        """`v1.orders`"""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self._sender)

    @cached_property
    def products(self) -> AsyncProducts:
        """`v1.products`"""
        from .resources.products import AsyncProducts

        return AsyncProducts(self._sender)

    @cached_property
    def setting(self) -> AsyncSetting:
        """`v1.setting`"""
        from .resources.setting import AsyncSetting

        return AsyncSetting(self._sender)

    @cached_property
    def subscriptions(self) -> AsyncSubscriptions:
        """`v1.subscriptions`"""
        from .resources.subscriptions import AsyncSubscriptions

        return AsyncSubscriptions(self._sender)

    @cached_property
    def tags(self) -> AsyncTags:
        """`v1.tags`"""
        from .resources.tags import AsyncTags

        return AsyncTags(self._sender)

    @cached_property
    def tasks(self) -> AsyncTasks:
        """`v1.tasks`"""
        from .resources.tasks import AsyncTasks

        return AsyncTasks(self._sender)

    @cached_property
    def transactions(self) -> AsyncTransactions:
        """`v1.transactions`"""
        from .resources.transactions import AsyncTransactions

        return AsyncTransactions(self._sender)

    @cached_property
    def user_info(self) -> AsyncUserInfo:
        """`v1.user_info`"""
        from .resources.user_info import AsyncUserInfo

        return AsyncUserInfo(self._sender)

    @cached_property
    def users(self) -> AsyncUsers:
        """`v1.users`"""
        from .resources.users import AsyncUsers

        return AsyncUsers(self._sender)
