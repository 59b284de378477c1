# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: 403 operations. A resource is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._cached import cached_property
from .._resource import Api
from .._sender import MAX_RESPONSE_BYTES, AsyncSender, Sender

if TYPE_CHECKING:
    import httpx

    from .._options import Validate
    from .resources.affiliates import Affiliates, AsyncAffiliates
    from .resources.automation_categories import AsyncAutomationCategories, AutomationCategories
    from .resources.automations import AsyncAutomations, Automations
    from .resources.business_profile import AsyncBusinessProfile, BusinessProfile
    from .resources.campaigns import AsyncCampaigns, Campaigns
    from .resources.companies import AsyncCompanies, Companies
    from .resources.contacts import AsyncContacts, Contacts
    from .resources.discounts import AsyncDiscounts, Discounts
    from .resources.email_addresses import AsyncEmailAddresses, EmailAddresses
    from .resources.emails import AsyncEmails, Emails
    from .resources.files import AsyncFiles, Files
    from .resources.integrations import AsyncIntegrations, Integrations
    from .resources.lead_source_categories import AsyncLeadSourceCategories, LeadSourceCategories
    from .resources.lead_sources import AsyncLeadSources, LeadSources
    from .resources.locales import AsyncLocales, Locales
    from .resources.merchants import AsyncMerchants, Merchants
    from .resources.notes import AsyncNotes, Notes
    from .resources.opportunities import AsyncOpportunities, Opportunities
    from .resources.orders import AsyncOrders, Orders
    from .resources.payment_method_configs import AsyncPaymentMethodConfigs, PaymentMethodConfigs
    from .resources.payment_methods import AsyncPaymentMethods, PaymentMethods
    from .resources.product_categories import AsyncProductCategories, ProductCategories
    from .resources.product_interest_bundles import AsyncProductInterestBundles, ProductInterestBundles
    from .resources.products import AsyncProducts, Products
    from .resources.referrals import AsyncReferrals, Referrals
    from .resources.reporting import AsyncReporting, Reporting
    from .resources.sales import AsyncSales, Sales
    from .resources.settings import AsyncSettings, Settings
    from .resources.shipping import AsyncShipping, Shipping
    from .resources.subscriptions import AsyncSubscriptions, Subscriptions
    from .resources.tags import AsyncTags, Tags
    from .resources.task_appointments import AsyncTaskAppointments, TaskAppointments
    from .resources.tasks import AsyncTasks, Tasks
    from .resources.user_groups import AsyncUserGroups, UserGroups
    from .resources.user_info import AsyncUserInfo, UserInfo
    from .resources.users import AsyncUsers, Users
    from .resources.webforms import AsyncWebforms, Webforms

__all__ = ["AsyncRestV2", "RestV2"]


class RestV2(Api, path="v2"):
    """All resources of REST v2, on any `httpx.Client` whose `base_url` is the API root.

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
    def affiliates(self) -> Affiliates:
        """`v2.affiliates`"""
        from .resources.affiliates import Affiliates

        return Affiliates(self._sender)

    @cached_property
    def automation_categories(self) -> AutomationCategories:
        """`v2.automation_categories`"""
        from .resources.automation_categories import AutomationCategories

        return AutomationCategories(self._sender)

    @cached_property
    def automations(self) -> Automations:
        """`v2.automations`"""
        from .resources.automations import Automations

        return Automations(self._sender)

    @cached_property
    def business_profile(self) -> BusinessProfile:
        """`v2.business_profile`"""
        from .resources.business_profile import BusinessProfile

        return BusinessProfile(self._sender)

    @cached_property
    def campaigns(self) -> Campaigns:
        """`v2.campaigns`"""
        from .resources.campaigns import Campaigns

        return Campaigns(self._sender)

    @cached_property
    def companies(self) -> Companies:
        """`v2.companies`"""
        from .resources.companies import Companies

        return Companies(self._sender)

    @cached_property
    def contacts(self) -> Contacts:
        """`v2.contacts`"""
        from .resources.contacts import Contacts

        return Contacts(self._sender)

    @cached_property
    def discounts(self) -> Discounts:
        """`v2.discounts`"""
        from .resources.discounts import Discounts

        return Discounts(self._sender)

    @cached_property
    def email_addresses(self) -> EmailAddresses:
        """`v2.email_addresses`"""
        from .resources.email_addresses import EmailAddresses

        return EmailAddresses(self._sender)

    @cached_property
    def emails(self) -> Emails:
        """`v2.emails`"""
        from .resources.emails import Emails

        return Emails(self._sender)

    @cached_property
    def files(self) -> Files:
        """`v2.files`"""
        from .resources.files import Files

        return Files(self._sender)

    @cached_property
    def integrations(self) -> Integrations:
        """`v2.integrations`"""
        from .resources.integrations import Integrations

        return Integrations(self._sender)

    @cached_property
    def lead_source_categories(self) -> LeadSourceCategories:
        """`v2.lead_source_categories`"""
        from .resources.lead_source_categories import LeadSourceCategories

        return LeadSourceCategories(self._sender)

    @cached_property
    def lead_sources(self) -> LeadSources:
        """`v2.lead_sources`"""
        from .resources.lead_sources import LeadSources

        return LeadSources(self._sender)

    @cached_property
    def locales(self) -> Locales:
        """`v2.locales`"""
        from .resources.locales import Locales

        return Locales(self._sender)

    @cached_property
    def merchants(self) -> Merchants:
        """`v2.merchants`"""
        from .resources.merchants import Merchants

        return Merchants(self._sender)

    @cached_property
    def notes(self) -> Notes:
        """`v2.notes`"""
        from .resources.notes import Notes

        return Notes(self._sender)

    @cached_property
    def opportunities(self) -> Opportunities:
        """`v2.opportunities`"""
        from .resources.opportunities import Opportunities

        return Opportunities(self._sender)

    @cached_property
    def orders(self) -> Orders:
        """`v2.orders`"""
        from .resources.orders import Orders

        return Orders(self._sender)

    @cached_property
    def payment_method_configs(self) -> PaymentMethodConfigs:
        """`v2.payment_method_configs`"""
        from .resources.payment_method_configs import PaymentMethodConfigs

        return PaymentMethodConfigs(self._sender)

    @cached_property
    def payment_methods(self) -> PaymentMethods:
        """`v2.payment_methods`"""
        from .resources.payment_methods import PaymentMethods

        return PaymentMethods(self._sender)

    @cached_property
    def product_categories(self) -> ProductCategories:
        """`v2.product_categories`"""
        from .resources.product_categories import ProductCategories

        return ProductCategories(self._sender)

    @cached_property
    def product_interest_bundles(self) -> ProductInterestBundles:
        """`v2.product_interest_bundles`"""
        from .resources.product_interest_bundles import ProductInterestBundles

        return ProductInterestBundles(self._sender)

    @cached_property
    def products(self) -> Products:
        """`v2.products`"""
        from .resources.products import Products

        return Products(self._sender)

    @cached_property
    def referrals(self) -> Referrals:
        """`v2.referrals`"""
        from .resources.referrals import Referrals

        return Referrals(self._sender)

    @cached_property
    def reporting(self) -> Reporting:
        """`v2.reporting`"""
        from .resources.reporting import Reporting

        return Reporting(self._sender)

    @cached_property
    def sales(self) -> Sales:
        """`v2.sales`"""
        from .resources.sales import Sales

        return Sales(self._sender)

    @cached_property
    def settings(self) -> Settings:
        """`v2.settings`"""
        from .resources.settings import Settings

        return Settings(self._sender)

    @cached_property
    def shipping(self) -> Shipping:
        """`v2.shipping`"""
        from .resources.shipping import Shipping

        return Shipping(self._sender)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """`v2.subscriptions`"""
        from .resources.subscriptions import Subscriptions

        return Subscriptions(self._sender)

    @cached_property
    def tags(self) -> Tags:
        """`v2.tags`"""
        from .resources.tags import Tags

        return Tags(self._sender)

    @cached_property
    def task_appointments(self) -> TaskAppointments:
        """`v2.task_appointments`"""
        from .resources.task_appointments import TaskAppointments

        return TaskAppointments(self._sender)

    @cached_property
    def tasks(self) -> Tasks:
        """`v2.tasks`"""
        from .resources.tasks import Tasks

        return Tasks(self._sender)

    @cached_property
    def user_groups(self) -> UserGroups:
        """`v2.user_groups`"""
        from .resources.user_groups import UserGroups

        return UserGroups(self._sender)

    @cached_property
    def user_info(self) -> UserInfo:
        """`v2.user_info`"""
        from .resources.user_info import UserInfo

        return UserInfo(self._sender)

    @cached_property
    def users(self) -> Users:
        """`v2.users`"""
        from .resources.users import Users

        return Users(self._sender)

    @cached_property
    def webforms(self) -> Webforms:
        """`v2.webforms`"""
        from .resources.webforms import Webforms

        return Webforms(self._sender)


class AsyncRestV2(Api, path="v2"):
    """All resources of REST v2, on any `httpx.AsyncClient` whose `base_url` is the API root.

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
    def affiliates(self) -> AsyncAffiliates:
        """`v2.affiliates`"""
        from .resources.affiliates import AsyncAffiliates

        return AsyncAffiliates(self._sender)

    @cached_property
    def automation_categories(self) -> AsyncAutomationCategories:
        """`v2.automation_categories`"""
        from .resources.automation_categories import AsyncAutomationCategories

        return AsyncAutomationCategories(self._sender)

    @cached_property
    def automations(self) -> AsyncAutomations:
        """`v2.automations`"""
        from .resources.automations import AsyncAutomations

        return AsyncAutomations(self._sender)

    @cached_property
    def business_profile(self) -> AsyncBusinessProfile:
        """`v2.business_profile`"""
        from .resources.business_profile import AsyncBusinessProfile

        return AsyncBusinessProfile(self._sender)

    @cached_property
    def campaigns(self) -> AsyncCampaigns:
        """`v2.campaigns`"""
        from .resources.campaigns import AsyncCampaigns

        return AsyncCampaigns(self._sender)

    @cached_property
    def companies(self) -> AsyncCompanies:
        """`v2.companies`"""
        from .resources.companies import AsyncCompanies

        return AsyncCompanies(self._sender)

    @cached_property
    def contacts(self) -> AsyncContacts:
        """`v2.contacts`"""
        from .resources.contacts import AsyncContacts

        return AsyncContacts(self._sender)

    @cached_property
    def discounts(self) -> AsyncDiscounts:
        """`v2.discounts`"""
        from .resources.discounts import AsyncDiscounts

        return AsyncDiscounts(self._sender)

    @cached_property
    def email_addresses(self) -> AsyncEmailAddresses:
        """`v2.email_addresses`"""
        from .resources.email_addresses import AsyncEmailAddresses

        return AsyncEmailAddresses(self._sender)

    @cached_property
    def emails(self) -> AsyncEmails:
        """`v2.emails`"""
        from .resources.emails import AsyncEmails

        return AsyncEmails(self._sender)

    @cached_property
    def files(self) -> AsyncFiles:
        """`v2.files`"""
        from .resources.files import AsyncFiles

        return AsyncFiles(self._sender)

    @cached_property
    def integrations(self) -> AsyncIntegrations:
        """`v2.integrations`"""
        from .resources.integrations import AsyncIntegrations

        return AsyncIntegrations(self._sender)

    @cached_property
    def lead_source_categories(self) -> AsyncLeadSourceCategories:
        """`v2.lead_source_categories`"""
        from .resources.lead_source_categories import AsyncLeadSourceCategories

        return AsyncLeadSourceCategories(self._sender)

    @cached_property
    def lead_sources(self) -> AsyncLeadSources:
        """`v2.lead_sources`"""
        from .resources.lead_sources import AsyncLeadSources

        return AsyncLeadSources(self._sender)

    @cached_property
    def locales(self) -> AsyncLocales:
        """`v2.locales`"""
        from .resources.locales import AsyncLocales

        return AsyncLocales(self._sender)

    @cached_property
    def merchants(self) -> AsyncMerchants:
        """`v2.merchants`"""
        from .resources.merchants import AsyncMerchants

        return AsyncMerchants(self._sender)

    @cached_property
    def notes(self) -> AsyncNotes:
        """`v2.notes`"""
        from .resources.notes import AsyncNotes

        return AsyncNotes(self._sender)

    @cached_property
    def opportunities(self) -> AsyncOpportunities:
        """`v2.opportunities`"""
        from .resources.opportunities import AsyncOpportunities

        return AsyncOpportunities(self._sender)

    @cached_property
    def orders(self) -> AsyncOrders:
        """`v2.orders`"""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self._sender)

    @cached_property
    def payment_method_configs(self) -> AsyncPaymentMethodConfigs:
        """`v2.payment_method_configs`"""
        from .resources.payment_method_configs import AsyncPaymentMethodConfigs

        return AsyncPaymentMethodConfigs(self._sender)

    @cached_property
    def payment_methods(self) -> AsyncPaymentMethods:
        """`v2.payment_methods`"""
        from .resources.payment_methods import AsyncPaymentMethods

        return AsyncPaymentMethods(self._sender)

    @cached_property
    def product_categories(self) -> AsyncProductCategories:
        """`v2.product_categories`"""
        from .resources.product_categories import AsyncProductCategories

        return AsyncProductCategories(self._sender)

    @cached_property
    def product_interest_bundles(self) -> AsyncProductInterestBundles:
        """`v2.product_interest_bundles`"""
        from .resources.product_interest_bundles import AsyncProductInterestBundles

        return AsyncProductInterestBundles(self._sender)

    @cached_property
    def products(self) -> AsyncProducts:
        """`v2.products`"""
        from .resources.products import AsyncProducts

        return AsyncProducts(self._sender)

    @cached_property
    def referrals(self) -> AsyncReferrals:
        """`v2.referrals`"""
        from .resources.referrals import AsyncReferrals

        return AsyncReferrals(self._sender)

    @cached_property
    def reporting(self) -> AsyncReporting:
        """`v2.reporting`"""
        from .resources.reporting import AsyncReporting

        return AsyncReporting(self._sender)

    @cached_property
    def sales(self) -> AsyncSales:
        """`v2.sales`"""
        from .resources.sales import AsyncSales

        return AsyncSales(self._sender)

    @cached_property
    def settings(self) -> AsyncSettings:
        """`v2.settings`"""
        from .resources.settings import AsyncSettings

        return AsyncSettings(self._sender)

    @cached_property
    def shipping(self) -> AsyncShipping:
        """`v2.shipping`"""
        from .resources.shipping import AsyncShipping

        return AsyncShipping(self._sender)

    @cached_property
    def subscriptions(self) -> AsyncSubscriptions:
        """`v2.subscriptions`"""
        from .resources.subscriptions import AsyncSubscriptions

        return AsyncSubscriptions(self._sender)

    @cached_property
    def tags(self) -> AsyncTags:
        """`v2.tags`"""
        from .resources.tags import AsyncTags

        return AsyncTags(self._sender)

    @cached_property
    def task_appointments(self) -> AsyncTaskAppointments:
        """`v2.task_appointments`"""
        from .resources.task_appointments import AsyncTaskAppointments

        return AsyncTaskAppointments(self._sender)

    @cached_property
    def tasks(self) -> AsyncTasks:
        """`v2.tasks`"""
        from .resources.tasks import AsyncTasks

        return AsyncTasks(self._sender)

    @cached_property
    def user_groups(self) -> AsyncUserGroups:
        """`v2.user_groups`"""
        from .resources.user_groups import AsyncUserGroups

        return AsyncUserGroups(self._sender)

    @cached_property
    def user_info(self) -> AsyncUserInfo:
        """`v2.user_info`"""
        from .resources.user_info import AsyncUserInfo

        return AsyncUserInfo(self._sender)

    @cached_property
    def users(self) -> AsyncUsers:
        """`v2.users`"""
        from .resources.users import AsyncUsers

        return AsyncUsers(self._sender)

    @cached_property
    def webforms(self) -> AsyncWebforms:
        """`v2.webforms`"""
        from .resources.webforms import AsyncWebforms

        return AsyncWebforms(self._sender)
